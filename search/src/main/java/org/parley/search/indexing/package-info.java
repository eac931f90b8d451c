/** How the index follows the community: events make threads pending, updates index them. */
package org.parley.search.indexing;
