'use strict';

const MARKUP = ['markdown', 'plaintext'];

/** What this client can do, as the protocol says it. */
const ABILITIES = {
	general: { positionEncodings: ['utf-16'] },
	window: { showMessage: {} },
	workspace: {
		applyEdit: true,
		workspaceEdit: { documentChanges: true, snippetEditSupport: true },
		workspaceFolders: true,
		didChangeWatchedFiles: { dynamicRegistration: true },
		symbol: {},
		codeLens: { refreshSupport: true },
		inlayHint: { refreshSupport: true },
		semanticTokens: { refreshSupport: true }
	},
	textDocument: {
		synchronization: { didSave: true },
		publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } },
		completion: {
			contextSupport: true,
			completionItem: {
				snippetSupport: true,
				documentationFormat: MARKUP,
				labelDetailsSupport: true,
				insertTextModeSupport: { valueSet: [1, 2] }
			}
		},
		hover: { contentFormat: MARKUP },
		signatureHelp: { contextSupport: true, signatureInformation: { documentationFormat: MARKUP, activeParameterSupport: true } },
		definition: { linkSupport: true },
		references: {},
		documentHighlight: {},
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
		codeAction: {
			codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor', 'source'] } },
			isPreferredSupport: true,
			disabledSupport: true
		},
		codeLens: {},
		documentLink: { tooltipSupport: true },
		formatting: {},
		rangeFormatting: {},
		rename: { prepareSupport: true },
		foldingRange: {},
		semanticTokens: { requests: { full: true }, formats: ['relative'], tokenTypes: [], tokenModifiers: [], multilineTokenSupport: false },
		inlayHint: {}
	}
};

module.exports = { ABILITIES };
