/**
 * Reputation: a ledger of points that only grows, in which every entry names its cause and is
 * reversed with it; and votes that are not meant as votes.
 */
package org.parley.community.reputation;
