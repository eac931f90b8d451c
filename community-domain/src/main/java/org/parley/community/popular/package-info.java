/** What is popular now: threads and tags, counted in people and never in one member's deeds. */
package org.parley.community.popular;
