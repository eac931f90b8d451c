/**
 * What open pages are told while they are open: signals between nodes, and what each reader sees.
 */
package org.parley.community.live;
