/** Speaks to Azure AI Vision, which says what is on a picture. */
@NullMarked
package app.facet.platform.ai.azure;

import org.jspecify.annotations.NullMarked;
