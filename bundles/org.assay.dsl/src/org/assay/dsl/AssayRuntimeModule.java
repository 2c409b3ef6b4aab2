package org.assay.dsl;

import org.assay.dsl.conversion.AssayValueConverters;
import org.assay.dsl.naming.AssayDescriptionStrategy;
import org.assay.dsl.naming.AssayQualifiedNames;
import org.assay.dsl.parsing.AssayResource;
import org.assay.dsl.parsing.LinkingMessages;
import org.assay.dsl.parsing.SyntaxMessages;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.XtextResource;

/** The services of the language that differ from Xtext's own. */
public class AssayRuntimeModule extends AbstractAssayRuntimeModule {

	@Override
	public Class<? extends IValueConverterService> bindIValueConverterService() {
		return AssayValueConverters.class;
	}

	@Override
	public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
		return AssayQualifiedNames.class;
	}

	@Override
	public Class<? extends XtextResource> bindXtextResource() {
		return AssayResource.class;
	}

	/** What of a file other files may refer to. */
	public Class<? extends IDefaultResourceDescriptionStrategy> bindIDefaultResourceDescriptionStrategy() {
		return AssayDescriptionStrategy.class;
	}

	/** What is said of names that mean nothing. */
	public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
		return LinkingMessages.class;
	}

	/** What is said of text that is no Assay. */
	public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
		return SyntaxMessages.class;
	}
}
