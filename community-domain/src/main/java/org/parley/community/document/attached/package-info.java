/** The pictures and files that documents name: editors' alone until they are published. */
package org.parley.community.document.attached;
