/** People of Europe. Own compilation, CC0. Rows of `variantRows`, by Latin name. Part 1 of 2. */
export const PEOPLE_EUROPE_1 = `
亚当·斯密|亞當·史密斯|亞當·斯密|Adam Smith
艾希曼|||Adolf Eichmann|阿道夫·艾希曼
希特勒||希特拉|Adolf Hitler|阿道夫·希特勒/阿道夫·希特拉
图灵|||Alan Turing|艾伦·图灵
加缪|卡繆|加繆|Albert Camus|阿尔贝·加缪/阿尔贝·卡缪
爱因斯坦|||Albert Einstein|阿尔伯特·爱因斯坦/亚伯特·爱因斯坦
武契奇|武契奇/武齊奇|武契奇|Aleksandar Vučić|亚历山大·武契奇
索尔仁尼琴|索忍尼辛|索贊尼辛|Aleksandr Solzhenitsyn|亚历山大·索尔仁尼琴
卢卡申科|||Alexander Lukashenko|亚历山大·卢卡申科/卢卡申柯/亚历山大·卢卡申柯
普希金|||Alexander Pushkin|亚历山大·普希金
亚历山大大帝|||Alexander the Great
纳瓦尔尼|納瓦尼/納瓦爾尼|納瓦爾尼|Alexei Navalny|阿列克谢·纳瓦尔尼/纳瓦利内/阿历克谢·纳瓦尼
托克维尔|||Alexis de Tocqueville
齐普拉斯|||Alexis Tsipras|阿莱克西斯·齐普拉斯
诺贝尔|||Alfred Nobel|阿尔弗雷德·诺贝尔
杜达|||Andrzej Duda|安杰伊·杜达
默克尔|梅克爾|默克爾|Angela Merkel|安格拉·默克尔/安格拉·梅克尔/安吉拉·默克尔
贝尔伯克|貝爾伯克/貝爾博克|貝爾博克|Annalena Baerbock|安娜莱娜·贝尔伯克/安娜莱娜·贝尔博克
契诃夫|||Anton Chekhov|安东·契诃夫
亚里士多德|亞里斯多德|亞里士多德|Aristotle
叔本华|||Arthur Schopenhauer
斯宾诺莎|||Baruch Spinoza
墨索里尼|||Benito Mussolini|贝尼托·墨索里尼
鲍里斯·约翰逊|鮑里斯·強森/波里斯·強森||Boris Johnson
涅姆佐夫|涅姆佐夫/尼姆佐夫|涅姆佐夫|Boris Nemtsov|鲍里斯·涅姆佐夫
叶利钦|葉爾欽/葉爾辛|葉利欽|Boris Yeltsin|鲍里斯·叶利钦
普伊格蒙特|普伊格蒙特/普吉德蒙|普伊格蒙特|Carles Puigdemont|卡莱斯·普伊格蒙特/普吉德蒙特
达尔文|||Charles Darwin|查尔斯·达尔文
戴高乐|||Charles de Gaulle|夏尔·戴高乐
查尔斯·狄更斯|||Charles Dickens|狄更斯
查尔斯三世||查理斯三世|Charles III
夏尔·米歇尔|||Charles Michel|查尔斯·米歇尔
克里斯·彭定康|彭定康|彭定康|Chris Patten
拉加德|拉加德/拉嘉德|拉加德|Christine Lagarde|克里斯蒂娜·拉加德
哥伦布|||Christopher Columbus|克里斯托弗·哥伦布
C罗||C朗|Cristiano Ronaldo|克里斯蒂亚诺·罗纳尔多/克里斯蒂亚诺·罗纳度
*但丁|||Dante Alighieri
贝克汉姆|貝克漢|*碧咸|David Beckham|大卫·贝克汉姆/大卫·贝克汉
戴维·卡梅伦|大衛·卡麥隆|卡梅倫/甘民樂|David Cameron|卡麦隆/大卫·卡梅伦
卫奕信|||David Wilson
戴安娜王妃|黛安娜王妃|戴安娜王妃|Diana, Princess of Wales
梅德韦杰夫|梅德維傑夫/麥維德夫|梅德韋傑夫|Dmitry Medvedev|德米特里·梅德韦杰夫
佩斯科夫|佩斯科夫/培斯科夫|佩斯科夫|Dmitry Peskov|德米特里·佩斯科夫/佩斯可夫
库列巴|||Dmytro Kuleba|德米特罗·库列巴
多米尼克·拉布|拉布|藍韜文|Dominic Raab
图斯克|圖斯克/塔斯克|圖斯克|Donald Tusk|唐纳德·图斯克
爱德华·菲利普|愛德華·菲力普||Édouard Philippe
谢瓦尔德纳泽|謝瓦納澤|謝瓦爾德納澤|Eduard Shevardnadze
*尤德|||Edward Youde
伊丽莎白·博尔内|*博恩|博爾內|Élisabeth Borne
伊丽莎白二世|伊莉莎白二世|伊利沙伯二世|Elizabeth II|伊丽莎白女王/伊莉莎白女王/英女王
马克龙|馬克宏/馬克洪|馬克龍|Emmanuel Macron|埃马纽埃尔·马克龙/艾曼纽·马克宏/伊曼纽尔·马克龙
伊拉斯谟|||Erasmus
隆美尔|||Erwin Rommel|埃尔温·隆美尔
费利佩六世|菲利普六世|費利佩六世|Felipe VI
弗朗哥|佛朗哥|佛朗哥|Francisco Franco|弗朗西斯科·弗朗哥
奥朗德|歐蘭德|奧朗德|François Hollande|弗朗索瓦·奥朗德/法兰索瓦·欧兰德
密特朗|||François Mitterrand|弗朗索瓦·密特朗/法兰索瓦·密特朗
施泰因迈尔|史坦麥爾|施泰因邁爾|Frank-Walter Steinmeier|弗兰克-瓦尔特·施泰因迈尔/史坦迈尔
卡夫卡|||Franz Kafka|弗兰茨·卡夫卡/法兰兹·卡夫卡
肖邦|蕭邦|蕭邦|Frédéric Chopin|弗雷德里克·肖邦
恩格斯|恩格斯/恩格爾斯|恩格斯|Friedrich Engels|弗里德里希·恩格斯
默茨|梅爾茨/*梅茲|默茨|Friedrich Merz|弗里德里希·默茨
陀思妥耶夫斯基|杜斯妥也夫斯基|陀思妥耶夫斯基|Fyodor Dostoevsky|费奥多尔·陀思妥耶夫斯基
伽利略|||Galileo Galilei
维尔德斯|威爾德斯|維爾德斯|Geert Wilders|海尔特·维尔德斯
黑格尔|||Georg Wilhelm Friedrich Hegel
乔治·奥威尔|喬治·歐威爾|喬治·奧威爾|George Orwell|奥威尔/欧威尔
蓬皮杜|龐畢度|蓬皮杜|Georges Pompidou|乔治·蓬皮杜
格哈德·施罗德|施若德/施洛德||Gerhard Schröder
梅洛尼||梅洛尼/梅羅尼|Giorgia Meloni|焦尔吉娅·梅洛尼/乔治亚·梅洛尼
朱塞佩·孔特|*孔蒂||Giuseppe Conte
戈登·布朗||白高敦|Gordon Brown
格蕾塔·通贝里|葛蕾塔·童貝里|格蕾塔·通貝里|Greta Thunberg|通贝里/童贝里/桑伯格
马可尼|||Guglielmo Marconi
君特·格拉斯|鈞特·葛拉斯|君特·格拉斯|Günter Grass
汉娜·阿伦特|漢娜·鄂蘭|漢娜·鄂蘭|Hannah Arendt
安徒生|||Hans Christian Andersen|汉斯·克里斯蒂安·安徒生
希姆莱|||Heinrich Himmler|海因里希·希姆莱
赫尔穆特·科尔|*柯爾||Helmut Kohl|海尔穆特·科尔
赫尔穆特·施密特|||Helmut Schmidt
易卜生|||Henrik Ibsen
巴尔扎克|巴爾札克|巴爾扎克|Honoré de Balzac
康德|||Immanuel Kant|伊曼努尔·康德
牛顿|||Isaac Newton|艾萨克·牛顿/以撒·牛顿
J·K·罗琳|||J. K. Rowling|罗琳
希拉克|席哈克|希拉克|Jacques Chirac|雅克·希拉克/贾克·席哈克
卡钦斯基|卡臣斯基|卡欽斯基|Jarosław Kaczyński|雅罗斯瓦夫·卡钦斯基
让·卡斯泰|卡斯泰|卡斯泰|Jean Castex
容克|*榮克|容克|Jean-Claude Juncker|让-克洛德·容克
卢梭|||Jean-Jacques Rousseau|让-雅克·卢梭
梅朗雄|梅蘭雄|梅朗雄|Jean-Luc Mélenchon|让-吕克·梅朗雄
让-马里·勒庞|尚-馬里·雷朋||Jean-Marie Le Pen|老勒庞
*萨特|*沙特|*薩特|Jean-Paul Sartre|让-保罗·萨特/尚-保罗·沙特
勒德里昂|勒德里昂/勒德里安|勒德里昂|Jean-Yves Le Drian|让-伊夫·勒德里昂
斯托尔滕贝格|史托騰柏格/史托騰伯格|斯托爾滕貝格/斯托爾滕貝爾格|Jens Stoltenberg|延斯·斯托尔滕贝格/斯托尔腾贝格
科尔宾|柯賓|郝爾彬|Jeremy Corbyn|杰里米·科尔宾
杰里米·亨特|傑瑞米·杭特|侯俊偉|Jeremy Hunt
歌德|||Johann Wolfgang von Goethe|约翰·沃尔夫冈·冯·歌德
约翰·梅杰||馬卓安|John Major
凯恩斯|凱因斯|凱恩斯|John Maynard Keynes|约翰·梅纳德·凯恩斯
若泽·萨拉马戈|薩拉馬戈|薩拉馬戈|José Saramago
约瑟普·博雷利|波瑞爾|博雷利|Josep Borrell|何塞普·博雷利
戈培尔|||Joseph Goebbels|约瑟夫·戈培尔
斯大林|史達林|史太林/斯大林|Joseph Stalin|约瑟夫·斯大林
铁托|狄托|鐵托|Josip Broz Tito|约瑟普·布罗兹·铁托
`;
