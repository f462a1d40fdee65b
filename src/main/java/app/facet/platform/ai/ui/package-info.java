/** People's own keys and their favourite model; models, calls and prompts for the back office. */
@NullMarked
package app.facet.platform.ai.ui;

import org.jspecify.annotations.NullMarked;
