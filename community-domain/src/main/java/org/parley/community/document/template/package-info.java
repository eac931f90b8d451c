/** What documents begin with. */
package org.parley.community.document.template;
