/** What every request and every response goes through, whatever they are about. */
package org.parley.web.http;
