package org.parley.web.api.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.parley.community.document.DocumentText;
import org.parley.community.document.DocumentTexts;
import org.parley.community.markup.Markup;
import org.parley.community.member.Actor;
import org.parley.community.setting.Place;

/** Reads documents for the API. */
@ApplicationScoped
public class DocumentPages {

  @Inject DocumentTexts texts;
  @Inject Markup markup;
  @Inject Place place;

  DocumentJson find(Actor actor, long id) {
    return DocumentJson.of(texts.open(actor, id), place);
  }

  RenderedDocumentJson render(Actor actor, long id) {
    DocumentText text = texts.head(actor, id);
    return new RenderedDocumentJson(text.number(), markup.render(text.text()).html());
  }
}
