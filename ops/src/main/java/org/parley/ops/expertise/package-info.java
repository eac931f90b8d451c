/** Experts on the command line: reckoned anew, and measured on communities of the past. */
package org.parley.ops.expertise;
