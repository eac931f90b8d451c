/** The launcher and the command line: composes everything, nothing depends on it. */
package org.parley.ops;
