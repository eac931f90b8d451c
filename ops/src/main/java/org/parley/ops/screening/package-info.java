/** The text models of screening: trained here, and measured on labelled texts. */
package org.parley.ops.screening;
