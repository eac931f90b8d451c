/**
 * Polls in posts: their questions and rules, ballots cast once by each member, and how they are
 * counted.
 */
package org.parley.community.poll;
