import { r as permalink } from "./permalink_CbEz0MlB.mjs";
// src/domain/answer.ts
/** Everybody's answers to a question, in the stories' order. */
function answersTo(catalogue, question) {
	return catalogue.of("story").flatMap((story) => {
		const answer = story.data.answers[question];
		return answer ? [{
			story,
			says: answer.says,
			href: permalink("story", story.slug, question)
		}] : [];
	});
}
export { answersTo as t };
