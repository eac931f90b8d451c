/** What scripts of pages are given to say. */
package org.parley.web.script;
