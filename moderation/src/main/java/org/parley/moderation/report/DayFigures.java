package org.parley.moderation.report;

import java.time.LocalDate;

/**
 * One day.
 *
 * @param opened also what was opened again
 * @param backlog how many were not done at the day's end, replayed from what was written down
 */
public record DayFigures(LocalDate day, int opened, int done, int backlog) {}
