/** Speaks to Replicate, where a picture is ordered, asked after, and fetched. */
@NullMarked
package app.facet.platform.ai.replicate;

import org.jspecify.annotations.NullMarked;
