/** The rules of screening, trying them, and appeals, for other programs. */
package org.parley.web.api.screening;
