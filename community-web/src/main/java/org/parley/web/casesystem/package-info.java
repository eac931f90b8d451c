/** The administrators' pages about case systems: which there are, how each is, what it was told. */
package org.parley.web.casesystem;
