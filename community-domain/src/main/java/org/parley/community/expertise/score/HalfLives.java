package org.parley.community.expertise.score;

/**
 * How fast things fade.
 *
 * @param days after which an answer counts half
 * @param recentDays the same for how active somebody is at present
 * @param topicDays the same for what somebody has answered about: what people know, they know for
 *     longer than they find the time to tell it
 */
public record HalfLives(double days, double recentDays, double topicDays) {}
