/**
 * What customers want of the product: ideas that they support with few votes, what the product
 * teams make of them, and the roadmap. An idea is a thread that knows a little more.
 */
package org.parley.community.idea;
