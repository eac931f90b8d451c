/** In which language a text is written. */
package org.parley.community.language;
