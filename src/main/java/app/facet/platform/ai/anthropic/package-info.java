/** Speaks to servers that talk like Anthropic's. */
@NullMarked
package app.facet.platform.ai.anthropic;

import org.jspecify.annotations.NullMarked;
