/** Members at the command line: the first ones of a community, and the way back in. */
package org.parley.ops.member;
