/**
 * The text models of screening: what they read in a post, how sure they are, and because of which
 * words.
 */
package org.parley.moderation.screening.model;
