/** A document's life: reviewed, published, vouched for, archived; and what happened on the way. */
package org.parley.community.document.life;
