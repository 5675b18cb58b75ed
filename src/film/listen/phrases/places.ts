/** Where a film will be seen, as people say it; what is held upright implies its picture shape. */
export interface Place {
  readonly name: string;
  readonly aspect?: string;
  readonly phrases: readonly string[];
}

export const PLACES: readonly Place[] = [
  { name: "Instagram Reels", aspect: "9:16", phrases: ["ig|insta|instagram reel|reels", "=reels"] },
  {
    name: "Instagram Stories",
    aspect: "9:16",
    phrases: ["ig|insta|instagram|fb|facebook =story|stories", "for|on|in stories"],
  },
  { name: "TikTok", aspect: "9:16", phrases: ["tiktok|tiktoks", "tik tok"] },
  { name: "YouTube Shorts", aspect: "9:16", phrases: ["youtube|yt =shorts"] },
  { name: "Snapchat", aspect: "9:16", phrases: ["snapchat"] },
  { name: "Instagram feed", phrases: ["ig|insta|instagram feed|post|grid", "feed post"] },
  { name: "YouTube", phrases: ["youtube|yt pre|preroll roll?", "=youtube|yt"] },
  { name: "LinkedIn", phrases: ["linkedin feed?"] },
  { name: "Cinema", phrases: ["in cinemas", "cinema ad|spot|screens|release", "for cinema"] },
  {
    name: "Television",
    phrases: ["tv|tvc ad|spot|commercial|campaign", "=tvc", "for tv", "and|plus tv", "on tv", "broadcast tv"],
  },
  { name: "Out of home", phrases: ["=ooh", "=dooh", "digital billboard|billboards", "billboard|billboards"] },
  { name: "Website", phrases: ["website hero|header|banner", "homepage hero|header|banner?", "landing page"] },
  { name: "In store", phrases: ["in store screens|display?", "point of sale", "retail screens|displays"] },
];

/** Picture shapes that people name with a word. */
export const SHAPES: readonly (readonly [phrase: string, ratio: string])[] = [
  ["square format|video|crop|frame|ratio|version|post|aspect", "1:1"],
  ["four by five", "4:5"],
  ["sixteen by|nine nine?", "16:9"],
  ["nine by sixteen", "9:16"],
  ["four by three", "4:3"],
  ["academy ratio", "4:3"],
];
