/** As much of pdfmake as briefs need. Its types from elsewhere would bring those of browsers into a program for Node. */
declare module 'pdfmake' {
  export type TextStyle = {
    readonly font?: string;
    readonly fontSize?: number;
    readonly lineHeight?: number;
    readonly bold?: boolean;
    readonly italics?: boolean;
    readonly color?: string;
    readonly fillColor?: string;
    readonly alignment?: 'left' | 'right' | 'center';
    readonly margin?: readonly [number, number, number, number];
    readonly width?: number | '*' | 'auto';
    readonly style?: string;
    readonly link?: string;
    readonly linkToDestination?: string;
    readonly id?: string;
    readonly pageBreak?: 'before' | 'after';
    readonly unbreakable?: boolean;
  };

  export type Text = TextStyle & { readonly text: string | readonly Text[] };

  export type TableLayout = {
    readonly hLineWidth?: () => number;
    readonly vLineWidth?: () => number;
    readonly hLineColor?: () => string;
    readonly paddingLeft?: () => number;
    readonly paddingRight?: () => number;
    readonly paddingTop?: () => number;
    readonly paddingBottom?: () => number;
  };

  export type Content =
    | Text
    | (TextStyle & { readonly ul: readonly Content[]; readonly markerColor?: string })
    | (TextStyle & { readonly stack: readonly Content[] })
    | (TextStyle & { readonly columns: readonly Content[]; readonly columnGap?: number })
    | (TextStyle & {
        readonly table: {
          readonly headerRows?: number;
          readonly dontBreakRows?: boolean;
          readonly widths: readonly string[];
          readonly body: readonly (readonly Text[])[];
        };
        readonly layout: TableLayout | 'noBorders';
      });

  export type DocumentDefinition = {
    readonly pageSize: 'A4';
    readonly pageMargins: readonly [number, number, number, number];
    readonly defaultStyle: TextStyle;
    readonly styles: Readonly<Record<string, TextStyle>>;
    readonly info: { readonly title: string; readonly creator: string };
    readonly watermark?: { readonly text: string; readonly color: string; readonly opacity: number };
    readonly footer: (page: number, pages: number) => Content;
    readonly content: readonly Content[];
  };

  type Faces = Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>;

  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, Faces>>): void;
    setUrlAccessPolicy(mayFetch: (url: string) => boolean): void;
    setLocalAccessPolicy(mayRead: (path: string) => boolean): void;
    createPdf(definition: DocumentDefinition): { getBuffer(): Promise<Buffer> };
  };
  // The library has one export, and that is its default.
  // eslint-disable-next-line no-restricted-exports
  export default pdfmake;
}
