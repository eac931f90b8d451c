/** Published documents as readers find them: the knowledge base. And the drafts, for who writes. */
package org.parley.community.document.knowledge;
