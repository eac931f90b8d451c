/** Tokens for programs, made at the command line. */
package org.parley.ops.token;
