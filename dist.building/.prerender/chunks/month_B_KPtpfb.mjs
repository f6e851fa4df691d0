// src/domain/month.ts
/** "2020-04" in words: "April 2020". */
function monthOf(yearMonth) {
	return (/* @__PURE__ */ new Date(`${yearMonth}-01T00:00:00Z`)).toLocaleDateString("en-US", {
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	});
}
export { monthOf as t };
