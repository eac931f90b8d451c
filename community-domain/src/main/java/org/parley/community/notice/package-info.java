/** Notifications that are mailed at once: worked off when they are due, one mail per thread. */
package org.parley.community.notice;
