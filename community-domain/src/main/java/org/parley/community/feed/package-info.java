/**
 * What feed readers and search engines read: posts as entries, and addresses with their changes.
 */
package org.parley.community.feed;
