package org.parley.web.expert;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.parley.web.page.SentForm;

/** A form about experts. */
@Named
@RequestScoped
public class StaffForm extends SentForm {}
