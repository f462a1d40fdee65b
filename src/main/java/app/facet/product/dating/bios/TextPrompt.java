package app.facet.product.dating.bios;

import app.facet.platform.language.Language;

/**
 * A question a platform lets people answer.
 *
 * @param about which of our own questions has what it takes
 */
public record TextPrompt(String code, String platform, Question about, String english, String german) {

    public String in(Language language) {
        return language == Language.GERMAN ? german : english;
    }
}
