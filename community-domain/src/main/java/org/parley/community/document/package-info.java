/** Documents that several people write together: their texts, step by step, and who may write. */
package org.parley.community.document;
