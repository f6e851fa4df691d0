import { S as addAttribute, b as maybeRenderHead, y as renderTemplate } from "./jsx-runtime_BHdxSXIn.mjs";
import { p as createComponent } from "./book_F7DHHNK9.mjs";
import { r as createAstro } from "./Shell_CwPXiTSO.mjs";
import { g as DAYS, v as HOUR_KINDS } from "./story_DCktxBa_.mjs";
// src/domain/week.ts
/** When a calendar's day begins, in hours; the same for every calendar, so that they compare. */
var MORNING = 7.5;
/** The week day by day, each day's blocks in the order of the clock. */
function weekGrid(week) {
	return Object.keys(DAYS).map((day) => ({
		day,
		blocks: week.filter((hour) => hour.day === day).toSorted((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end)).map((hour) => ({
			hour,
			at: Math.round((clock(hour.start) - MORNING) * 2),
			span: Math.max(1, Math.round(hoursOf(hour) * 2))
		}))
	}));
}
/** Length of a block in hours. */
function hoursOf({ start, end }) {
	return clock(end) - clock(start);
}
/** "09:30" in hours: 9.5. */
function clock(time) {
	return Number(time.slice(0, 2)) + Number(time.slice(3)) / 60;
}
// src/components/WeekCalendar.astro
createAstro("https://staffplus.example");
var $$WeekCalendar = createComponent(($$result, $$props, $$slots) => {
	const Astro = $$result.createAstro($$props, $$slots);
	Astro.self = $$WeekCalendar;
	const { name, week, note } = Astro.props;
	const days = weekGrid(week);
	return renderTemplate`${maybeRenderHead($$result)}<figure class="calendar astro-ze3kxsoh"> <div class="scroll astro-ze3kxsoh" tabindex="0" role="region"${addAttribute(`A week of the ${name}`, "aria-label")}> <table class="astro-ze3kxsoh"> <caption class="hidden astro-ze3kxsoh">An example week of the${name}: each day's blocks in order.</caption> <thead class="astro-ze3kxsoh"> <tr class="astro-ze3kxsoh"> ${days.map(({ day }) => renderTemplate`<th scope="col" class="astro-ze3kxsoh">${DAYS[day]}</th>`)} </tr> </thead> <tbody class="astro-ze3kxsoh"> <tr class="astro-ze3kxsoh"> ${days.map(({ blocks }) => renderTemplate`<td class="astro-ze3kxsoh"> <ol class="plain astro-ze3kxsoh"> ${blocks.map(({ hour, at, span }) => renderTemplate`<li${addAttribute([[
		`kind-${hour.kind}`,
		`at-${at}`,
		`for-${span}`
	], "astro-ze3kxsoh"], "class:list")}> <span class="time astro-ze3kxsoh"> ${hour.start} <span class="to astro-ze3kxsoh">–${hour.end}</span> </span>${" "} <span class="what astro-ze3kxsoh">${hour.what}</span> <span class="hidden astro-ze3kxsoh">(${HOUR_KINDS[hour.kind].toLowerCase()})</span> </li>`)} </ol> </td>`)} </tr> </tbody> </table> </div> <figcaption class="astro-ze3kxsoh">An example week, drawn from the calendars in Will Larson’s book.${note && ` ${note}`}</figcaption> </figure>`;
}, "/work/wt/book/src/components/WeekCalendar.astro", void 0);
export { $$WeekCalendar as t };
