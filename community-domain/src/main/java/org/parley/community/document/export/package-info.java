/** Documents as files: Markdown, HTML that needs nothing else, and PDF. */
package org.parley.community.document.export;
