/** Pages on which administrators make, try and switch the rules of screening. */
package org.parley.web.screening;
