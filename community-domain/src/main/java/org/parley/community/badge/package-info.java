/**
 * Badges: what members are given for what they did. Definitions are data; awards name their cause,
 * come with it and go with it.
 */
package org.parley.community.badge;
