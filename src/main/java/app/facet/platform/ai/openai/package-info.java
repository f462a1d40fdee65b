/** Speaks to servers that talk like OpenAI's, of which there are many. */
@NullMarked
package app.facet.platform.ai.openai;

import org.jspecify.annotations.NullMarked;
