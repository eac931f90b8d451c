/**
 * What people write about more than before: significant words and phrases of a period, counted in
 * different threads and people, by the same rules whichever engine holds the posts.
 */
package org.parley.search.trend;
