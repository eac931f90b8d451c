/** Threads: lists, pages, new ones, and what is decided about them. */
package org.parley.web.api.thread;
