/**
 * Spam as this community means it: a model that learns from what those who keep order decided, and
 * reads beside the shipped one where it does no worse.
 */
package org.parley.moderation.screening.own;
