/** The community that a first start shows: read from files, written with a past of its own. */
package org.parley.ops.demo;
