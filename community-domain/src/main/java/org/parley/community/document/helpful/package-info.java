/** Whether readers were helped by what is published. */
package org.parley.community.document.helpful;
