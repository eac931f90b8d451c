/** Documents that are made of threads: what was taken from where, and what became of it. */
package org.parley.community.document.source;
