package org.parley.community.popular;

/**
 * A tag that has more people than usual.
 *
 * @param persons how many people wrote or voted in public threads with the tag, in the period
 * @param usual how many they usually are, in the mean of the four periods before
 * @param score by how many times the spread of chance the period is above the usual
 */
public record TagTrend(String name, int persons, double usual, double score) {}
