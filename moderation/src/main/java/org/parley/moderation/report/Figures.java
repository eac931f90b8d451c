package org.parley.moderation.report;

/**
 * What there is to tell of some follow-ups in a period.
 *
 * @param opened how many were opened in it, or opened again
 * @param done how many ends there were in it, however each came about
 * @param open how many are not done when it is over, or now if it is not
 * @param response the staff's first posts of the period: business time of the follow-up's calendar
 *     since it was opened, without what it waited for the customer
 * @param resolution the ends of the period: business time since it was opened, or opened again,
 *     without what it waited for the customer
 * @param responseKept of the promises of a first response that were decided in the period, how many
 *     were kept. A promise is decided when it is kept, or when it is due and is not; one that
 *     stands still is not decided
 * @param resolutionKept the same of promises of an end; of what was reopened the newest one counts
 * @param reopened of the ends of the period, after how many it was reopened, whenever that was
 */
public record Figures(
    int opened,
    int done,
    int open,
    Durations response,
    Durations resolution,
    Ratio responseKept,
    Ratio resolutionKept,
    Ratio reopened) {

  static final Figures NONE =
      new Figures(0, 0, 0, Durations.NONE, Durations.NONE, Ratio.NONE, Ratio.NONE, Ratio.NONE);
}
