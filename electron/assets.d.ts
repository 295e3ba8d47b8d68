declare module '*?url&inline' {
  const dataUrl: string;
  export default dataUrl;
}
