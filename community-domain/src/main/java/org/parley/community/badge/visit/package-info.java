/** What badges know of the days on which members were here. */
package org.parley.community.badge.visit;
