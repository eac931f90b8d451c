/** Threads: their pages, what is done there, and how lists tell of them. */
package org.parley.web.thread;
